"""The papers, data products and specifications that the algorithms rest on."""

from __future__ import annotations

from types import MappingProxyType

from ...rock_outcrop_plugin.sources import all_sources

# Citations stay as they are in every language. Those of fetched products are in sources.toml.
PAPERS = MappingProxyType(
    {
        "rock_outcrops": "Dahle et al., weakly supervised segmentation of Antarctic rock outcrops.",
        "u_net": "Ronneberger et al. (2015), U-Net: convolutional networks for biomedical image "
        "segmentation, MICCAI. doi:10.1007/978-3-319-24574-4_28",
        "mean_teachers": "Tarvainen and Valpola (2017), Mean teachers are better role models, "
        "NeurIPS. doi:10.48550/arXiv.1703.01780",
        "tversky": "Salehi et al. (2017), Tversky loss function for image segmentation using 3D "
        "fully convolutional deep networks. doi:10.1007/978-3-319-67389-9_44",
        "calibration": "Guo et al. (2017), On calibration of modern neural networks, ICML. "
        "doi:10.48550/arXiv.1706.04599",
        "learning_from_crowds": "Raykar et al. (2010), Learning from crowds, Journal of Machine "
        "Learning Research 11, 1297-1322. https://jmlr.org/papers/v11/raykar10a.html",
        "mixtures": "Okujeni et al. (2013), Support vector regression and synthetically mixed "
        "training data for quantifying urban land cover. doi:10.1016/j.rse.2013.06.007",
        "slope": "Horn (1981), Hill shading and the reflectance map, Proceedings of the IEEE "
        "69(1), 14-47. doi:10.1109/PROC.1981.11918",
        "random_forests": "Breiman (2001), Random forests, Machine Learning 45, 5-32. "
        "doi:10.1023/A:1010933404324",
        "quantization": "Jacob et al. (2018), Quantization and training of neural networks for "
        "efficient integer-arithmetic-only inference, CVPR. doi:10.1109/CVPR.2018.00286",
        "onnx": "ONNX, Open Neural Network Exchange, intermediate representation. "
        "https://onnx.ai/onnx/repo-docs/IR.html",
        "scores": "Taha and Hanbury (2015), Metrics for evaluating 3D medical image segmentation, "
        "BMC Medical Imaging 15, 29. doi:10.1186/s12880-015-0068-x",
        "projections": "Snyder (1987), Map projections: a working manual, USGS Professional Paper "
        "1395 (ground areas). doi:10.3133/pp1395",
        "ablation": "Meyes et al. (2019), Ablation studies in artificial neural networks. "
        "doi:10.48550/arXiv.1901.08644",
        "sentinel2_mission": "Drusch et al. (2012), Sentinel-2: ESA's optical high-resolution "
        "mission for GMES operational services. doi:10.1016/j.rse.2011.11.026",
        "dask": "Rocklin (2015), Dask: parallel computation with blocked algorithms and task "
        "scheduling, SciPy. doi:10.25080/Majora-7b98e3ed-013",
        "fractal_terrain": "Musgrave et al. (1989), The synthesis and rendering of eroded fractal "
        "terrains, SIGGRAPH. doi:10.1145/74334.74337",
        "outlines": "Douglas and Peucker (1973), Algorithms for the reduction of the number of "
        "points required to represent a digitized line. doi:10.3138/FM57-6770-U75U-7727",
        "connected_components": "Rosenfeld and Pfaltz (1966), Sequential operations in digital "
        "picture processing, Journal of the ACM 13(4), 471-494. doi:10.1145/321356.321357",
        "geopackage": "GeoPackage Encoding Standard, OGC 12-128. https://www.geopackage.org/spec/",
        "cog": "Cloud Optimized GeoTIFF Standard, OGC 21-026. "
        "https://docs.ogc.org/is/21-026/21-026.html",
        "pdf": "Portable document format, ISO 32000-1:2008. https://www.iso.org/standard/51502.html",
        "simple_features": "Simple feature access, OGC 06-103r4 (what a valid polygon is). "
        "https://www.ogc.org/standards/sfa/",
        "stac_standard": "SpatioTemporal Asset Catalog (STAC). https://stacspec.org",
        "wfs": "Web Feature Service 2.0, OGC 09-025. https://www.ogc.org/standards/wfs/",
        "venv": "PEP 405, Python virtual environments. https://peps.python.org/pep-0405/",
        "pip": "Python packaging: requirements file format. "
        "https://pip.pypa.io/en/stable/reference/requirements-file-format/",
        "oauth": "Denniss and Bradley (2017), OAuth 2.0 for native apps, RFC 8252. "
        "doi:10.17487/RFC8252",
    }
)


def citation(key: str) -> str:
    """Return the citation of a paper, a specification or a fetched product.

    Raises KeyError for a key that is neither in PAPERS nor in sources.toml.
    """
    if key in PAPERS:
        return PAPERS[key]
    product = all_sources()[key]
    return f"{product.title}, {product.version}. {product.citation}."
