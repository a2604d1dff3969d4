// The relations, r, that pass a RelationFilter, $filter, each once; by way of the ids, the sources or the actors that it names, where it does.
// What is found by an id is closed by a DISTINCT: with conditions beside the id the planner may go through all nodes, once for each id.
//# when filter.ids
UNWIND $filter.ids AS relationId
WITH DISTINCT relationId
MATCH ()-[r<<anyType>> {id: relationId}]->()
WITH DISTINCT r
//# otherwise
  //# when filter.sourceIds
MATCH (c:Claim)-[:CITES]->(s:Source) WHERE s.id IN $filter.sourceIds
WITH DISTINCT c.relationId AS relationId
MATCH ()-[r<<anyType>> {id: relationId}]->()
WITH DISTINCT r
  //# otherwise
    //# when filter.actorIds
MATCH (a:Actor)-[r<<types>>]-() WHERE a.id IN $filter.actorIds
WITH DISTINCT r
    //# otherwise
      //# when filter.between
MATCH (a:Actor) WHERE a.id IN $filter.between
MATCH (b:Actor) WHERE b.id IN $filter.between
MATCH (a)-[r<<types>>]->(b)
      //# otherwise
MATCH ()-[r<<anyType>>]->()
      //# end
    //# end
  //# end
//# end
WHERE
//# include relation-passes
