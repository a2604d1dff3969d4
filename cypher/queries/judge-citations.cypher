// Writes down what came of holding anchors against a document now held. Parameters: citations, a list of property maps. Result: none.
UNWIND $citations AS row
MATCH (:Claim)-[x:CITES {id: row.id}]->(:Source)
SET x += row
