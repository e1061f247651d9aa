import type { HttpPort } from '../ports/http.js'
import type { HttpWorld } from './http/conversation.js'
import { Turns } from './http/turns.js'

/** Services as they answer to this machine; what that takes is loaded when the first of them is asked. */
export function createHttp(world: HttpWorld): HttpPort {
  const turns = new Turns()
  return {
    open: async setup => (await import('./http/conversation.js')).openConversation(setup, world, turns)
  }
}
