"""Writes letters as imr extract --stdin takes them, one per line: python3 lines.py LETTERS > letters.ndjson"""

import base64
import json
import os
import sys

letters = sys.argv[1]
for folder, _, names in os.walk(letters):
    for name in names:
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            content = base64.b64encode(file.read()).decode()
        print(json.dumps({"file": os.path.relpath(path, letters), "base64": content}))
