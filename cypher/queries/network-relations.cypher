// Answers: what does a network in memory keep of all relations of some types? Parameters: filter.types. Result: a row a relation: relation, the columns of network-columns.
MATCH ()-[r<<anyType>>]->()
RETURN
//# include network-columns
AS relation
