"""Results that are whole or not there: written under a temporary name, read back, renamed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..errors import InputError, OutputError, output_error
from ..progress import PartialReporter, Reporter, raise_if_cancelled
from ..provenance import tags_for
from ..styles import PRODUCT_TAG, put_style
from .calls import GdalFailure, call, failing_loudly, gdal_progress, obtain
from .grid import Grid, Window, reference_system
from .raster import READ_BLOCK

Product = Literal["slope", "labels", "mask"]
BLOCK = 512


def check_output(path: Path, suffixes: Sequence[str], inputs: Sequence[Path | None]) -> None:
    """Raise OutputError or InputError when a result cannot be written to `path`."""
    if path.suffix.lower() not in suffixes:
        raise OutputError(
            f"'{path}' cannot be written: only {' or '.join(suffixes)} files are. "
            f"Give a name that ends in {suffixes[0]}."
        )
    if not path.parent.is_dir():
        raise OutputError(
            f"'{path}' cannot be written: there is no folder '{path.parent}'. "
            "Create it or choose another one."
        )
    for source in inputs:
        if source is not None and path.exists() and source.exists() and path.samefile(source):
            raise InputError(
                f"'{path}' is an input and the output at once. Choose another name for the output."
            )


class _Output:
    """Temporary files of one result; leaving the block removes what was not published."""

    def __init__(self, path: Path, token: str) -> None:
        self.path = path
        self.token = token

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._release()
        prefix = f".{self.path.stem}.{self.token}"
        # An error still holds files open on Windows; it must not be hidden by a second one.
        with suppress(OSError):
            for path in list(self.path.parent.iterdir()):
                if path.name.startswith(prefix):
                    path.unlink(missing_ok=True)

    def temporary(self, extra: str = "", suffix: str | None = None) -> Path:
        """Return a name in the result's folder that is removed at the end."""
        ending = suffix or self.path.suffix
        return self.path.with_name(f".{self.path.stem}.{self.token}{extra}.partial{ending}")

    @contextmanager
    def writing(self, reporter: Reporter | None = None) -> Iterator[None]:
        """Turn GDAL's failures inside into OutputError, or Cancelled if that was the reason."""
        try:
            yield
        except (GdalFailure, OSError) as error:
            if reporter is not None:
                raise_if_cancelled(reporter)
            raise output_error(self.path, error) from error

    def _release(self) -> None:
        """Close whatever is still open."""


class RasterOutput(_Output):
    """A raster with its product tag and style; `publish` makes it a cloud-optimised GeoTIFF."""

    def __init__(self, path: Path, product: Product, token: str) -> None:
        super().__init__(path, token)
        self.plain = self.temporary("-plain", ".tif")
        self._product = product
        self._dataset: gdal.Dataset | None = None

    def create(self, grid: Grid, data_type: int, nodata: float, band_name: str) -> None:
        """Make a plain tiled GeoTIFF of one band, to be filled by `write`. Raises OutputError."""
        with self.writing():
            dataset = obtain(
                gdal.GetDriverByName("GTiff").Create,
                str(self.plain),
                grid.width,
                grid.height,
                1,
                data_type,
                [
                    "TILED=YES",
                    f"BLOCKXSIZE={BLOCK}",
                    f"BLOCKYSIZE={BLOCK}",
                    "COMPRESS=DEFLATE",
                    "ZLEVEL=1",
                    "BIGTIFF=IF_SAFER",
                ],
            )
            call(dataset.SetGeoTransform, grid.geotransform)
            call(dataset.SetSpatialRef, reference_system(grid.crs))
            call(dataset.GetRasterBand(1).SetNoDataValue, nodata)
            self.adopt(dataset, band_name)

    def adopt(self, dataset: gdal.Dataset, band_name: str) -> None:
        """Take over a dataset that GDAL has written to `plain`: name its band, tag the product."""
        self._dataset = dataset
        with self.writing():
            call(dataset.GetRasterBand(1).SetDescription, band_name)
            for name, text in {PRODUCT_TAG: self._product, **tags_for(self.path)}.items():
                call(dataset.SetMetadataItem, name, text)

    def write(self, window: Window, array: NDArray[Any]) -> None:
        """Write an array (height, width) at a window. Raises OutputError."""
        if self._dataset is None:
            raise ValueError(f"{self.path} was not created")
        with self.writing():
            band = self._dataset.GetRasterBand(1)
            call(band.WriteArray, array, window.column, window.row)

    def publish(self, reporter: Reporter) -> None:
        """Add overviews, read the result back, give it its name and its style.

        Raises OutputError or Cancelled.
        """
        partial = self.temporary()
        with self.writing(reporter):
            self.close()
            self._copy(partial, PartialReporter(reporter, 0.0, 0.8))
            self.plain.unlink()
            _read_back(partial, PartialReporter(reporter, 0.8, 1.0))
            raise_if_cancelled(reporter)
            partial.replace(self.path)
            self.path.with_name(f"{self.path.name}.aux.xml").unlink(missing_ok=True)
            put_style(self.path, self._product)

    def close(self) -> None:
        """Write what is still in memory to `plain`. Raises GdalFailure."""
        if self._dataset is not None:
            call(self._dataset.FlushCache)
            call(self._release)

    def _copy(self, partial: Path, reporter: Reporter) -> None:
        source = obtain(gdal.Open, str(self.plain))
        obtain(
            gdal.GetDriverByName("COG").CreateCopy,
            str(partial),
            source,
            0,
            [
                "COMPRESS=DEFLATE",
                "PREDICTOR=YES",
                f"BLOCKSIZE={BLOCK}",
                "BIGTIFF=IF_SAFER",
                f"OVERVIEW_RESAMPLING={'NEAREST' if self._product == 'mask' else 'AVERAGE'}",
                "NUM_THREADS=ALL_CPUS",
            ],
            gdal_progress(reporter, "Writing the raster"),
        )

    def _release(self) -> None:
        self._dataset = None


def _read_back(path: Path, reporter: Reporter) -> None:
    dataset = obtain(gdal.Open, str(path))
    band = dataset.GetRasterBand(1)
    for row in range(0, dataset.RasterYSize, READ_BLOCK):
        reporter.progress(row / dataset.RasterYSize, "Checking the raster")
        for column in range(0, dataset.RasterXSize, READ_BLOCK):
            raise_if_cancelled(reporter)
            block = Window(column, row, READ_BLOCK, READ_BLOCK)
            obtain(band.ReadAsArray, *block.clipped(dataset.RasterXSize, dataset.RasterYSize))
    reporter.progress(1.0)


Field = tuple[str, int]
BOOLEAN = -1


class VectorOutput(_Output):
    """A GeoPackage with one polygon layer and its style."""

    def __init__(self, path: Path, layer: str, style: str, token: str) -> None:
        super().__init__(path, token)
        self._name = layer
        self._style = style
        self._dataset: gdal.Dataset | None = None
        self._layer: ogr.Layer | None = None
        self._count = 0

    def create(self, crs: str, fields: Sequence[Field], reporter: Reporter) -> ogr.Layer:
        """Make the layer; `fields` are names with OGR's field types. Raises OutputError."""
        with self.writing(reporter):
            self._dataset, self._layer = create_polygon_layer(
                self.temporary(), self._name, crs, fields
            )
            call(self._layer.SetMetadata, {PRODUCT_TAG: self._style, **tags_for(self.path)})
            call(self._dataset.StartTransaction)
        return self._layer

    def add(self, features: Sequence[ogr.Feature], reporter: Reporter) -> None:
        """Append features made with the layer's definition. Raises OutputError."""
        if self._layer is None:
            raise ValueError(f"{self.path} was not created")
        with self.writing(reporter), failing_loudly():
            for feature in features:
                self._layer.CreateFeature(feature)
        self._count += len(features)

    def publish(self, reporter: Reporter) -> None:
        """Read the result back, give it its name and its style. Raises OutputError, Cancelled."""
        if self._dataset is None:
            raise ValueError(f"{self.path} was not created")
        partial = self.temporary()
        with self.writing(reporter):
            call(self._dataset.CommitTransaction)
            call(self._dataset.FlushCache)
            call(self._release)
            _check_complete(partial, self._count)
            raise_if_cancelled(reporter)
            # SQLite would apply the log of a file that is replaced to the one replacing it.
            for ending in ("-wal", "-shm", "-journal"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
            partial.replace(self.path)
            put_style(self.path, self._style)

    def _release(self) -> None:
        self._layer = None
        self._dataset = None


def create_polygon_layer(
    path: Path, name: str, crs: str, fields: Sequence[Field]
) -> tuple[gdal.Dataset, ogr.Layer]:
    """Make a GeoPackage with one polygon layer. Raises GdalFailure."""
    driver = gdal.GetDriverByName("GPKG")
    dataset = obtain(driver.Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = obtain(dataset.CreateLayer, name, reference_system(crs), ogr.wkbPolygon)
    for field, kind in fields:
        definition = ogr.FieldDefn(field, ogr.OFTInteger if kind == BOOLEAN else kind)
        if kind == BOOLEAN:
            definition.SetSubType(ogr.OFSTBoolean)
        call(layer.CreateField, definition)
    return dataset, layer


def _check_complete(path: Path, count: int) -> None:
    dataset = obtain(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
    found = call(dataset.GetLayer(0).GetFeatureCount)
    result = call(dataset.ExecuteSQL, "PRAGMA quick_check")
    verdict = result.GetNextFeature().GetField(0)
    dataset.ReleaseResultSet(result)
    if found != count or verdict != "ok":
        raise GdalFailure(f"read back {found} of {count} features: {verdict}")
