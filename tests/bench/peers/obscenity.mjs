// SPDX-License-Identifier: MIT
import { createRequire } from "node:module";
import { answer } from "./peer.mjs";

const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = createRequire(process.env.PEER_MODULES + "/")("obscenity");
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
answer((text) => matcher.hasMatch(text));
