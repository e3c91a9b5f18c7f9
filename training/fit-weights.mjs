/** Fits the second reader to labelled sentences: a softmax regression on hashed features, the same on every machine. */

const epochs = 14;
const rate = 5;
const decay = 1e-5;
/** As many as fit into the size that the package allows. */
const mostWeights = 60_000;

/** Fits weights to sentences. `tools` are the features, the softmax and the format of `src/second-reader`, compiled. */
export function fitWeights(sentences, tools) {
  const { kindsOfSentence, featureSpace, featuresOf, readerWords, softmax, writeWeights } = tools;
  const kindCount = kindsOfSentence.length;
  const examples = sentences.map(({ text, language, kind }) => ({
    features: featuresOf(readerWords(text), language),
    kind: kindsOfSentence.indexOf(kind),
  }));
  const weights = new Float64Array(featureSpace * kindCount);
  const bias = new Float64Array(kindCount);
  const random = numbersFrom(20_261_201);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) learn(examples[index], rate / (1 + 0.3 * epoch));
  }
  return written();

  function learn({ features, kind }, step) {
    const scores = Array.from(bias);
    for (const { id, weight } of features) {
      for (let each = 0; each < kindCount; each++) scores[each] += weights[id * kindCount + each] * weight;
    }
    const probabilities = softmax(scores);
    for (let each = 0; each < kindCount; each++) {
      const slope = probabilities[each] - (each === kind ? 1 : 0);
      bias[each] -= 0.01 * slope;
      if (Math.abs(slope) < 1e-3) continue;
      for (const { id, weight } of features) {
        const key = id * kindCount + each;
        weights[key] -= step * (slope * weight + decay * weights[key]);
      }
    }
  }

  /** The heaviest weights as whole numbers from -127 to 127. */
  function written() {
    const importance = importances(examples, kindCount, weights);
    const keys = [];
    for (let key = 0; key < weights.length; key++) if (weights[key] !== 0) keys.push(key);
    keys.sort((a, b) => importance[b] - importance[a] || a - b);
    const kept = keys.slice(0, mostWeights);
    const sizes = kept.map((key) => Math.abs(weights[key])).sort((a, b) => b - a);
    const scale = (sizes[Math.floor(sizes.length / 200)] ?? 1) / 127;
    const values = kept
      .sort((a, b) => a - b)
      .map((key) => ({ key, value: Math.max(-127, Math.min(127, Math.round(weights[key] / scale))) }))
      .filter(({ value }) => value !== 0);
    return { scale, bias: Array.from(bias, (each) => Math.round(each * 1e4) / 1e4), weights: writeWeights(values) };
  }
}

/** How much each weight moves a sentence that has its feature. */
function importances(examples, kindCount, weights) {
  const heaviest = new Map();
  for (const { features } of examples) {
    for (const { id, weight } of features) heaviest.set(id, Math.max(weight, heaviest.get(id) ?? 0));
  }
  const importance = new Float64Array(weights.length);
  for (const [id, weight] of heaviest) {
    for (let key = id * kindCount; key < (id + 1) * kindCount; key++) importance[key] = Math.abs(weights[key]) * weight;
  }
  return importance;
}

/** A linear congruential generator: numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
}
