import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.bench/', 'src/explorer/generated/'] },
  tseslint.configs.strictTypeChecked,
  {
    // (Each project is read once, which takes less than a service that would follow changes of the files.)
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],

      // Each of these finds no mistakes in this code, for the reason given.
      // Interfaces of libraries ask for functions that return promises, whether or not they wait for anything.
      '@typescript-eslint/require-await': 'off',
      // The compiler takes every element of an array for one that may be missing; loops over arrays know better.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // It does not see what a callback or another call has changed, nor what a database left out.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // neo4j-driver declares its options as classes and takes plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Enums are those of libraries only, which the compiler watches; it is the dearest rule of all.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Inputs of GraphQL are classes that hold values only; the characters of a text are its code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // `return next()` says that nothing follows.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Whoever reads a file says what it holds.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // `expect.any()` and `JSON.parse()` have no type; a test says what it expects of them.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A variable of the environment goes only by its name.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/explorer/**'],
    languageOptions: { parserOptions: { project: './src/explorer/tsconfig.json' } },
  },
  {
    // No project of the compiler holds these: plain scripts, and what esbuild bundles for the browser.
    files: ['**/*.{js,cjs}', 'src/http/playground/client/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },
);
