"""What a network has to beat: a spectral rule, a random forest, a threshold on the slope."""
