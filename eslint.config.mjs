import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const bannedEverywhere = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Unexpected chance, expected the same bytes from every run.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Unexpected clock, expected days from the sources.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Unexpected clock, expected days from the sources.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/][arguments.length=0]',
    message: 'Cannot format without a fixed locale.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'Cannot compare by locale without naming it.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Unexpected markup from text, expected textContent.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|html)$/]',
    message: 'Unexpected markup from text, expected textContent.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(style|dangerouslySetInnerHTML)$/]',
    message: 'Unexpected inline style or markup: the content security policy blocks it.',
  },
  { selector: 'JSXSpreadAttribute', message: 'Unexpected spread: attribute names must never come from data.' },
]

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.staging/', 'node_modules/', 'tests/fixtures/', 'content/', 'seeds/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      'no-restricted-syntax': ['error', ...bannedEverywhere],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unsafe-inline-scripts': 'off',
      'no-restricted-syntax': [
        'error',
        ...bannedEverywhere.filter(({ selector }) => !/Spread|JSXAttribute/.test(selector)),
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Unexpected inline style: the content security policy blocks it.',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts', 'scripts/**/*.mjs', 'src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 20],
    },
  },
  { files: ['scripts/*.ts', 'scripts/*.mjs', 'tests/**', '*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': 'off' } },
)
