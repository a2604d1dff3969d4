// After graph-tables: its tables in rows, each with a slice of every table, at least one row. A query may have columns of its own after it.
// In one row, everything would be one message, whose texts the driver puts together from pieces: three times the work.
UNWIND range(0, reduce(longest = 1, length IN [size(relationRows), size(claims), size(sources), size(actors)] |
                       CASE WHEN length > longest THEN length ELSE longest END) - 1, 16) AS at
RETURN relationRows[at..at + 16] AS relations, claims[at..at + 16] AS claims,
       sources[at..at + 16] AS sources, actors[at..at + 16] AS actors
