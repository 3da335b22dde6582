"""Things broken on purpose, around whole processes of docgen; long tests carry the mark `faults`."""
