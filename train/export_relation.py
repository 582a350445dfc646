"""python export_relation.py OUT … MODEL: the mean of each OUT/relation.pt → MODEL/relation.int8.onnx, its sum in checksums.json.

The graph takes a pair's sub-words [B, L] and gives scores of for, against, observing, unrelated [B, 4] by both heads.
"""
import pathlib, sys
import torch, torch.nn as nn
from graph import encoded, restored, sums, write
from relation import Relation

*outs, to = map(pathlib.Path, sys.argv[1:])
model = restored(Relation(), *(out / "relation.pt" for out in outs))


class Graph(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = model

    def forward(self, ids, mask, features):
        m = self.model
        h = encoded(m.encoder, ids, mask, m.marks(features))
        real = mask[:, :, None].to(h.dtype)
        pooled = torch.cat([h[:, 0], (h * real).sum(1) / real.sum(1)], 1)
        return m.news(pooled), m.sentence(pooled)


example = torch.ones((2, 16), dtype=torch.int32)
given = dict(ids=example * 2000, mask=example, features=example)
write(Graph(), given, ["news", "sentence"], {k: {0: "B", 1: "L"} for k in given} | {k: {0: "B"} for k in ("news", "sentence")},
      ("news", "sentence"), model.encoder.config, outs[-1], to / "relation.int8.onnx")
sums(to, "relation.int8.onnx")
