"""Runs every notebook from the first cell to the last, and looks at what came out.

usage: KOPA=path/to/kopa python run_notebooks.py
"""

import os
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]


def outputs(notebook, kind):
    return [
        output.data[kind]
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if kind in output.get("data", {})
    ]


def main():
    os.environ["KOPA"] = str(Path(os.environ["KOPA"]).resolve())
    notebooks = sorted((ROOT / "notebooks").glob("*.ipynb"))
    assert notebooks, "there is a notebook to run"
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        NotebookClient(
            notebook, timeout=300, kernel_name="python3",
            resources={"metadata": {"path": str(path.parent)}},
        ).execute()
        pictures = outputs(notebook, "image/svg+xml")
        assert pictures and "<svg" in pictures[0], f"{path.name} shows a picture"
        tables = outputs(notebook, "text/html")
        assert len(tables) >= 3, f"{path.name} shows its tables"
        pieces = [text for text in outputs(notebook, "text/plain") if "raw spellings" in text]
        numbers = [int(word) for word in re.findall(r"\b\d+\b", pieces[0])]
        assert numbers == [41, 12], f"{path.name}: {pieces[0]}"
        print(f"{path.name}: {len(notebook.cells)} cells, {len(tables)} tables, "
              f"{len(pictures)} picture")


if __name__ == "__main__":
    sys.exit(main())
