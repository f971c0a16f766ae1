rootProject.name = "collaboration-platform"
include("services:workspace", "services:meeting", "services:document", "services:notification")
