using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Terminal;

return await CommandLine.Run(args, Surroundings.Real());
