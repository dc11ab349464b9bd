Console.WriteLine("There is nothing to run here; build the project, and read what the policy has against it.");
