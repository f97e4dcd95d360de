; Stands in for the plug-in nsProcess. Nothing of it is used: the templates ask the system which programs run.
