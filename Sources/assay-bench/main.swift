print("assay-bench")
