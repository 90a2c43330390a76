/** Every output of the action, with one sentence for `action.yml` and the README. */
export const outputs = {
  conclusion: '`pass`, `fail` or `incomplete`; `fail` too where an input or the configuration file is wrong.',
  errors: 'How many findings are errors.',
  warnings: 'How many findings are warnings.',
  notices: 'How many findings are notices.',
  images: 'How many images a codespace needs.',
  report:
    "The path of the JSON report; without `json-file` it lies in the runner's temporary folder. Empty where it could not be written.",
  sarif: 'The path of the SARIF file, where `sarif-file` names one and it could be written.'
} as const
