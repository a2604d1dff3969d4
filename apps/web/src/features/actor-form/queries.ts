import { graphql } from '../../api/graphql';

/** Actors that a name may mean already. */
export const likeNamed = graphql(`
  query LikeNamedActors($name: String!) {
    resolveActor(name: $name, limit: 3) {
      score
      matched
      actor {
        id
        name
        kind
      }
    }
  }
`);

/** The actor that is in the way of another one. */
export const actorInTheWay = graphql(`
  query ActorInTheWay($id: ID!) {
    actor(id: $id) {
      id
      name
      kind
      description
    }
  }
`);
