// Answers: which constraints are there? Parameters: none. Result: a row a constraint: name, in the order of names.
SHOW CONSTRAINTS YIELD name
RETURN name ORDER BY name
