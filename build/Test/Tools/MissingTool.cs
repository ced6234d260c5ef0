namespace NT8Bridge.Build.Tools;

/// <summary>A tool that the tests of this run go without.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Reason">Why it was not brought.</param>
internal sealed record MissingTool(Tool Tool, string Reason)
{
    /// <summary>What to type to have it.</summary>
    public string Remedy => $"apt-get install {Tool.Package}";
}
