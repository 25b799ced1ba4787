"""The worker's page: one talk in the browser, with or without scripts. Decides nothing, and answers nobody."""
