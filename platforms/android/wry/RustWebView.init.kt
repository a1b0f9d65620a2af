Shield.over(this)
