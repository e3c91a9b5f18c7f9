import { defineConfig, type ViteUserConfig } from "vitest/config";

const judges = "test/judges/**/*.test.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    testTimeout: 60_000,
    // The first hook that needs the packed tool packs it.
    hookTimeout: 120_000,
    globalSetup: "test/support/write-library.ts",
    projects: [
      { extends: true, test: { name: "house", include: ["test/**/*.test.ts"], exclude: [judges] } },
      {
        extends: true,
        test: {
          name: "judges",
          include: [judges],
          globalSetup: ["test/support/write-library.ts", "test/judges/global-setup.ts"],
        },
      },
    ],
  },
});
export default config;
