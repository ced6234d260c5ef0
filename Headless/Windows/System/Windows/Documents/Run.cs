namespace System.Windows.Documents;

/// <summary>Text.</summary>
public class Run : Inline
{
    /// <summary>Text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>No text.</summary>
    public Run()
    {
    }

    /// <summary>Text.</summary>
    public Run(string text) => Text = text;
}
