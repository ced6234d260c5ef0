namespace NT8Bridge.Headless.Seams;

/// <summary>Takes what scripts say. Called on the script's thread.</summary>
public interface IScriptOutput
{
    /// <summary>One line of output.</summary>
    void Write(in OutputLine line);
}
