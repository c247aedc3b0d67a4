"""Reads tables of a folder with pandas and writes each as JSON, column by column: FOLDER OUT guess|load TABLE..."""
import json
import sys

import pandas as pd

folder, out, way, *names = sys.argv[1:]
sys.path.insert(0, folder)


def text(value):
    if isinstance(value, list):
        return json.dumps([each if isinstance(each, str) else each.isoformat() for each in value])
    if pd.isna(value):
        return None
    return value.isoformat()[:10] if hasattr(value, "isoformat") else str(value)


if way == "load":
    import load
for name in names:
    frame = load.table(name) if way == "load" else pd.read_csv(f"{folder}/{name}.csv")
    with open(f"{out}/{name}.json", "w") as file:
        json.dump({column: [text(value) for value in frame[column]] for column in frame.columns}, file)
