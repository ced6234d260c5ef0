using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A field for text.</summary>
public class TextBox : TextBoxBase
{
    /// <summary>Text wrapping.</summary>
    public TextWrapping TextWrapping { get; set; }

    /// <summary>Text alignment.</summary>
    public TextAlignment TextAlignment { get; set; }

    /// <summary>Max length.</summary>
    public int MaxLength { get; set; }

    /// <summary>Caret index.</summary>
    public int CaretIndex { get; set; }

    private string _text = string.Empty;

    /// <summary>The text.</summary>
    public string Text
    {
        get => _text;
        set
        {
            if (_text == value) return;
            _text = value;
            RaiseTextChanged();
        }
    }

    /// <summary>Adds text.</summary>
    public void AppendText(string textData) => Text += textData;

    /// <summary>Empties it.</summary>
    public void Clear() => Text = string.Empty;

    /// <summary>Selects the text; nothing is shown.</summary>
    public void SelectAll()
    {
    }

    /// <summary>Names Text.</summary>
    public static readonly DependencyProperty TextProperty = new("Text");

    /// <summary>Names TextWrapping.</summary>
    public static readonly DependencyProperty TextWrappingProperty = new("TextWrapping");

    /// <summary>Names TextAlignment.</summary>
    public static readonly DependencyProperty TextAlignmentProperty = new("TextAlignment");

    /// <summary>Names MaxLength.</summary>
    public static readonly DependencyProperty MaxLengthProperty = new("MaxLength");
}
