import { beforeEach, expect } from 'vitest'

// Een test zonder bewering bewijst niets en mag dus niet slagen.
beforeEach(() => {
  expect.hasAssertions()
})
