"""Job specs and messages survive the way through JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.jobs import messages, specs
from rock_outcrop.rock_outcrop_plugin.jobs.job import Job

TOKEN = "0123456789ab"
EXAMPLES = [
    specs.CheckJob(TOKEN, "cpu"),
    specs.DemoDataJob(TOKEN, 1, 3, "/a/c.tif", "/a/d.tif", None, None, None, None),
    specs.PredictJob(
        TOKEN, "/m", "/c", "/d", None, "/p.tif", None, extent=(0.0, 1.0, 2.0, 3.0), extent_crs="X"
    ),
    specs.ExportJob(TOKEN, "/m.safetensors", "/m.onnx", "int8", "/c", "/d", label="/l"),
    specs.SpectralRuleJob(
        TOKEN, "rock", "/c", None, None, "/m.tif", {"max_ndsi": 0.75}, extent=(0.0, 1.0, 2.0, 3.0)
    ),
    specs.ForestJob(
        TOKEN, "rock", "/c", "/d", None, "/l", "/t", None, "/m.tif", None, 100, 1000, 10, 1
    ),
    specs.CompareJob(
        TOKEN,
        "/p.tif",
        (specs.ReferenceSpec("Johnson", "/j.gpkg", "johnson"), specs.ReferenceSpec("b", "/b.tif")),
        None,
        "/t.csv",
        None,
        truth=specs.ReferenceSpec("truth", "/t.tif"),
    ),
    specs.FetchCompositeJob(
        TOKEN,
        "earthengine",
        "/c.tif",
        "/tiles",
        "EPSG:3031",
        10.0,
        (0.0, 1.0, 2.0, 3.0),
        "2019-11-01",
        "2020-02-29",
        (11, 12, 1, 2),
        50.0,
        20.0,
        project="my-antarctica",
    ),
    specs.SignInJob(TOKEN, browser=True),
    specs.CheckJob(TOKEN, tags={"ROCK_OUTCROP_ALGORITHM": "rockoutcrop:checkenvironment"}),
    specs.FetchReferenceJob(
        TOKEN, "geomap", "/o.gpkg", "/f", extent=(0.0, 1.0, 2.0, 3.0), units=("31", "bedrock")
    ),
    specs.LocalStackJob(TOKEN, ("/a.SAFE", "/b.zip"), "/o.tif", "/f", "EPSG:3031", 10.0),
]


@pytest.mark.parametrize("job", EXAMPLES, ids=lambda job: job.kind)
def test_a_job_comes_back_as_it_was(job: Job) -> None:
    assert specs.from_json(specs.to_json(job)) == job


def test_only_files_that_were_asked_for_are_outputs() -> None:
    job = EXAMPLES[1]
    assert [path.name for path in job.output_paths()] == ["c.tif", "d.tif"]


@pytest.mark.parametrize("text", ['{"kind": "nonsense"}', '{"kind": "check", "colour": 1}'])
def test_an_unknown_job_or_field_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="nonsense|colour"):
        specs.from_json(text)


@given(st.floats(0, 1), st.text())
def test_a_message_is_one_line_and_comes_back(fraction: float, text: str) -> None:
    for message in (messages.Progress(fraction, text), messages.Log(text, "warning")):
        line = messages.encode(message)
        assert "\n" not in line
        assert messages.decode(line) == message


@given(st.text())
def test_what_is_no_message_is_none(text: str) -> None:
    assert messages.decode(text) is None


def test_a_message_of_unknown_type_or_fields_is_none() -> None:
    assert messages.decode(json.dumps({"type": "song"})) is None
    assert messages.decode(json.dumps({"type": "progress", "speed": 1})) is None
