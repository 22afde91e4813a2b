// Does an import run, or was one ended before it was done?
RETURN
  EXISTS {
    MATCH (:Import)
  } AS importing
