"""Networks that only answer need no batch normalisation of their own."""

from __future__ import annotations

from copy import deepcopy
from itertools import pairwise

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def folded(network: nn.Module) -> nn.Module:
    """Return a copy in evaluation mode whose convolutions do what the normalisation after them did.

    Answers differ by rounding. A layer less is read from memory and written for each convolution.
    """
    copy = deepcopy(network).eval()
    sequences = [module for module in copy.modules() if isinstance(module, nn.Sequential)]
    for sequence in sequences:
        for (name, before), (next_name, after) in pairwise(list(sequence.named_children())):
            if isinstance(before, nn.Conv2d) and isinstance(after, nn.BatchNorm2d):
                setattr(sequence, name, fuse_conv_bn_eval(before, after))
                setattr(sequence, next_name, nn.Identity().eval())
    return copy
