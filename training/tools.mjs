/** The compiled features, softmax and format of `src/second-reader`: training and reading share them. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = "lib/second-reader";

export const tools = Object.assign(
  {},
  ...(await Promise.all(
    ["families", "features", "weights", "read-sentence"].map(
      (name) => import(pathToFileURL(join(folder, `${name}.js`)).href),
    ),
  )),
);
