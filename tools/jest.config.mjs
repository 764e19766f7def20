export default { testMatch: ['<rootDir>/*.spec.mjs'], transform: {}, testTimeout: 30_000 };
