namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>One error of the compiler.</summary>
/// <param name="Code">For example CS0101.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Message">What the compiler says.</param>
public sealed record ScriptDiagnostic(string Code, int Line, string Message);
