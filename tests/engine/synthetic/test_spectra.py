"""The statistics that are shipped are complete and are recovered from draws."""

import json

import numpy as np
import pytest

from rock_outcrop.rock_outcrop_plugin.engine.synthetic.fractal import generator
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.spectra import (
    BANDS,
    PATH,
    load_library,
    variation_fields,
)

DATA = json.loads(PATH.read_text(encoding="utf-8"))
ENTRIES = {**DATA["covers"], **{f"lithology {n}": e for n, e in enumerate(DATA["lithologies"])}}


def test_source_and_licence_are_stated() -> None:
    assert DATA["source"]["licence"] == "MIT"
    assert DATA["source"]["repository"].startswith("https://")
    assert all(entry["derivation"] for entry in ENTRIES.values())
    assert tuple(DATA["bands"]) == BANDS


@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_draws_recover_mean_and_covariance(name: str) -> None:
    library = load_library()
    spectra = {**library.covers}
    spectra.update({f"lithology {n}": s for n, s in enumerate(library.lithologies)})
    variation = generator(5, name).standard_normal((6, 40_000), dtype=np.float32)
    logarithm = np.log(spectra[name].reflectance(variation))
    entry = ENTRIES[name]
    assert logarithm.mean(axis=1) == pytest.approx(entry["log_mean"], abs=0.03)
    covariance = np.array(entry["log_covariance"])
    assert np.abs(np.cov(logarithm) - covariance).max() < 0.03 * covariance.max() + 0.002


def test_variation_fields_are_standard_normal_and_coherent() -> None:
    fields = variation_fields(generator(1, "test"), (400, 400))
    assert fields.std() == pytest.approx(1, abs=0.1)
    neighbours = np.corrcoef(fields[0, :, :-1].ravel(), fields[0, :, 1:].ravel())[0, 1]
    assert 0.5 < neighbours < 0.95


def test_a_scene_shifts_a_class_without_changing_its_total_variance() -> None:
    snow = load_library().covers["snow"]
    variation = generator(1, "pixels").standard_normal((6, 2_000), dtype=np.float32)
    scenes = [snow.scene_variation(variation, generator(s, "scene")) for s in range(60)]
    within = np.mean([scene.var(axis=1) for scene in scenes])
    between = np.var([scene.mean(axis=1) for scene in scenes])
    assert within == pytest.approx(snow.within_scene, abs=0.03)
    assert within + between == pytest.approx(1, abs=0.2)


def test_skylight_falls_with_wavelength_and_rock_is_brighter_than_snow_in_b11() -> None:
    library = load_library()
    assert (np.diff(library.skylight) < 0).all()
    snow = library.covers["snow"].log_mean
    assert all(lithology.log_mean[4] > snow[4] + 1 for lithology in library.lithologies)
    assert all(lithology.log_mean[0] < snow[0] - 1 for lithology in library.lithologies)
