namespace System.Windows.Input;

/// <summary>Hears of <see cref="KeyboardFocusChangedEventArgs"/>.</summary>
public delegate void KeyboardFocusChangedEventHandler(object sender, KeyboardFocusChangedEventArgs e);
