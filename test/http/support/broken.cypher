// Fails, and the driver's text quotes the parameter.
RETURN date($name) AS answer
