"""A figure as large as the window allows, to be looked at closely."""
