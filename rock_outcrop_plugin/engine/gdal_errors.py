"""What rasterio raises when GDAL fails: three families of classes without a common base."""

from __future__ import annotations

from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError, RasterioError

GDAL_ERRORS: tuple[type[Exception], ...] = (RasterioError, CRSError, CPLE_BaseError)
