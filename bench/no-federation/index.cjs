/** What @neo4j/graphql calls for a federated schema alone. */
exports.buildSubgraphSchema = () => {
  throw new Error('The benchmark makes no federated schema');
};
