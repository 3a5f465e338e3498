#pragma once

#include <QStyledItemDelegate>

namespace retinue {

class CampaignFilter;
class CampaignModel;
class Workspace;

/// Paints a campaign as a card: faces of its people, what it is, how far it is, what there is to look at.
class CampaignCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int cardWidth = 446;
    static constexpr int leastWidth = 380; ///< in a narrow window, with the faces closer together
    static constexpr int cardHeight = 188;
    static constexpr int gap = 20;

    CampaignCardDelegate(Workspace &workspace, const CampaignModel &model, const CampaignFilter &filter,
                         QObject *parent = nullptr);

    /// Width of a card with the gap behind it; the view sets it from its own width.
    void setCellWidth(int width) { m_cellWidth = width; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    /// Paints the faces (or the mark of a broken campaign) and returns where the text begins.
    int paintFaces(QPainter *painter, const QRect &card, const QWidget *widget, int sourceRow) const;
    void paintText(QPainter *painter, const QRect &area, const QWidget *widget, const QModelIndex &index,
                   int sourceRow) const;

    Workspace &m_workspace;
    const CampaignModel &m_model;
    const CampaignFilter &m_filter;
    int m_cellWidth = cardWidth + gap;
};

} // namespace retinue
