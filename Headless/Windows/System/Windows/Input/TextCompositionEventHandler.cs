namespace System.Windows.Input;

/// <summary>Hears of <see cref="TextCompositionEventArgs"/>.</summary>
public delegate void TextCompositionEventHandler(object sender, TextCompositionEventArgs e);
