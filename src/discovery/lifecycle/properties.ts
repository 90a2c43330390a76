/** The commands of a configuration, in the order in which they run. */
export const lifecycleProperties = [
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand'
]
