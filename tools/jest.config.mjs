export default { testMatch: ['<rootDir>/*.spec.mjs'], transform: {}, testTimeout: 240_000 };
