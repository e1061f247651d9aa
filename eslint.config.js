import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: ['build/', 'dist/', 'tools/', 'examples/', 'eslint.config.js', '__tests__/fixtures/']
  },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      // A number reads the same in a template as through String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_$', ignoreRestSiblings: true }
      ],
      // Ports and definitions are records of functions; what needs `this` is a class, and is not taken apart.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }]
    }
  },
  {
    // Index access of fixtures and answers reads better than a check of what the test asserts in its next line.
    files: ['__tests__/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
  }
)
